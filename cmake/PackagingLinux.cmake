# The part of Packaging.cmake for Linux and its like: what a desktop and a shell look for, and the .deb.

# gzip -n leaves name and time out: the same bytes every time.
find_program(GZIP_PROGRAM gzip)
function(dateline_install_compressed file name destination component)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  if(NOT GZIP_PROGRAM)
    install(FILES "${file}" RENAME "${name}" DESTINATION "${destination}" COMPONENT ${component})
    return()
  endif()
  set(compressed "${CMAKE_BINARY_DIR}/packaging/${name}.gz")
  execute_process(COMMAND "${GZIP_PROGRAM}" -n9c "${file}" OUTPUT_FILE "${compressed}" COMMAND_ERROR_IS_FATAL ANY)
  install(FILES "${compressed}" DESTINATION "${destination}" COMPONENT ${component})
endfunction()
file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/packaging")

# Addresses that are not known are not made up.
set(dateline_metainfo org.dateline.Dateline.metainfo.xml)
file(READ "${dateline_packaging}/linux/${dateline_metainfo}" metainfo)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${dateline_packaging}/linux/${dateline_metainfo}")
set(addresses)
if(DATELINE_HOMEPAGE)
  string(APPEND addresses "  <url type=\"homepage\">${DATELINE_HOMEPAGE}</url>\n")
endif()
if(DATELINE_SCREENSHOTS)
  string(APPEND addresses "  <screenshots>\n    <screenshot type=\"default\">\n"
         "      <image>${DATELINE_SCREENSHOTS}/window.png</image>\n    </screenshot>\n  </screenshots>\n")
endif()
string(REGEX REPLACE " *<!-- homepage-and-screenshots:[^\n]*\n" "${addresses}" metainfo "${metainfo}")
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/packaging/${dateline_metainfo}" CONTENT "${metainfo}" @ONLY)

set(share "${CMAKE_INSTALL_DATAROOTDIR}")
install(FILES "${dateline_packaging}/linux/dateline.desktop" DESTINATION "${share}/applications")
install(FILES "${CMAKE_BINARY_DIR}/packaging/${dateline_metainfo}" DESTINATION "${share}/metainfo")
foreach(size 16 22 24)
  install(FILES "resources/icons/dateline-${size}.svg" RENAME dateline.svg
          DESTINATION "${share}/icons/hicolor/${size}x${size}/apps")
endforeach()
install(FILES resources/icons/dateline.svg DESTINATION "${share}/icons/hicolor/scalable/apps")
install(FILES resources/icons/dateline-symbolic.svg DESTINATION "${share}/icons/hicolor/symbolic/apps")
foreach(program dateline dateline-cli)
  dateline_install_compressed("${dateline_packaging}/linux/man/${program}.1" ${program}.1
                              "${CMAKE_INSTALL_MANDIR}/man1" dateline)
  set(completions "${dateline_packaging}/linux/completions")
  install(FILES "${completions}/${program}.bash" RENAME ${program} DESTINATION "${share}/bash-completion/completions")
  install(FILES "${completions}/_${program}" DESTINATION "${share}/zsh/vendor-completions")
  install(FILES "${completions}/${program}.fish" DESTINATION "${share}/fish/vendor_completions.d")
endforeach()
# An example, not in force: who wants it copies it to /etc/apparmor.d.
install(FILES "${dateline_packaging}/linux/apparmor/dateline" DESTINATION "${dateline_docs}/apparmor")

# Debian's own files. The revision says for which release the package is: 0.1.0-1~deb12.
set(release)
if(EXISTS /etc/os-release)
  file(STRINGS /etc/os-release lines REGEX "^(ID|VERSION_ID)=")
  foreach(line IN LISTS lines)
    if(line MATCHES "^(ID|VERSION_ID)=\"?([^\"]*)")
      set(os_${CMAKE_MATCH_1} "${CMAKE_MATCH_2}")
    endif()
  endforeach()
  if(os_ID STREQUAL "debian")
    set(release "~deb${os_VERSION_ID}")
  elseif(os_ID)
    set(release "~${os_ID}${os_VERSION_ID}")
  endif()
endif()
set(CPACK_DEBIAN_PACKAGE_RELEASE "1${release}")
set(DATELINE_DEBIAN_VERSION "${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")
configure_file("${dateline_packaging}/debian/changelog.in" "${CMAKE_BINARY_DIR}/packaging/changelog.Debian" @ONLY)
dateline_install_compressed("${CMAKE_BINARY_DIR}/packaging/changelog.Debian" changelog.Debian "${dateline_docs}" debian)
dateline_install_compressed("${CMAKE_SOURCE_DIR}/CHANGELOG.md" changelog "${dateline_docs}" debian)
install(FILES "${dateline_packaging}/debian/copyright" DESTINATION "${dateline_docs}" COMPONENT debian)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
# All but the component "licence".
set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};Dateline;dateline;/" "${CMAKE_BINARY_DIR};Dateline;debian;/")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE gzip) # packaging/package.sh packs it anew, with xz
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Opens a news article kept as a text file, finds the article in it, marks who,
where and when, and draws what happened as a timeline beside the text: which
day \"Friday\" was, what came first, what is only planned, and who says so.

It reads articles in English and works offline. dateline-cli does the same on
the command line and writes JSON, HTML, CSV, iCalendar and other formats.")
# The plugin that draws the icon is not seen by dpkg-shlibdeps. Debian 12 has it in libqt6svg6.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6svg6)
if(EXISTS /usr/bin/apt-cache)
  execute_process(COMMAND /usr/bin/apt-cache show --no-all-versions qt6-svg-plugins
                  RESULT_VARIABLE without_svg_plugins OUTPUT_QUIET ERROR_QUIET)
  if(without_svg_plugins EQUAL 0)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-svg-plugins)
  endif()
endif()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, tzdata, xdg-user-dirs")
