# What an installation has, and what CPack makes of it: .deb on Linux, a disk image on macOS, NSIS on Windows.
# packaging/package.sh builds the package of the system that it runs on. To be included after the programs' folders.
#
#   DATELINE_HOMEPAGE      the project's page; left out of the packages where it is empty
#   DATELINE_SCREENSHOTS   the address of docs/handbook/pictures, for software centres
#   DATELINE_MAINTAINER    who answers for a package: "Name <address>"

include_guard(GLOBAL)
include(GNUInstallDirs)

set(DATELINE_HOMEPAGE "" CACHE STRING "Address of the project's page, for packages")
set(DATELINE_SCREENSHOTS "" CACHE STRING "Address of docs/handbook/pictures, for software centres")
set(DATELINE_MAINTAINER "The Dateline authors <maintainers@users.noreply.r-seed-98663a77.example>"
    CACHE STRING "Who answers for a package")

# Licence and changelog are in a component of their own: Debian has them under other names.
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME dateline)
set(CMAKE_INSTALL_DOCDIR "${CMAKE_INSTALL_DATAROOTDIR}/doc/dateline")
set(dateline_docs "${CMAKE_INSTALL_DOCDIR}")
set(dateline_packaging "${CMAKE_SOURCE_DIR}/packaging")

install(TARGETS dateline dateline-cli
  BUNDLE DESTINATION .
  RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES README.md SECURITY.md CONTRIBUTING.md NOTICE DESTINATION "${dateline_docs}")
install(FILES LICENSE CHANGELOG.md DESTINATION "${dateline_docs}" COMPONENT licence)
install(DIRECTORY docs/ DESTINATION "${dateline_docs}/docs" FILES_MATCHING PATTERN "*.md" PATTERN "*.png")
install(DIRECTORY resources/samples DESTINATION "${dateline_docs}/resources")
foreach(folder names pos structure times/en) # the model cards, which the handbook links to
  install(FILES resources/${folder}/README.md DESTINATION "${dateline_docs}/resources/${folder}")
endforeach()

if(UNIX AND NOT APPLE)
  include(PackagingLinux)
else()
  if(APPLE)
    include(PackagingMacos)
  else()
    include(PackagingWindows)
  endif()
  # Neither of the two brings Qt: its libraries and plugins go into the bundle, or beside the programs.
  if(Qt6_VERSION VERSION_LESS 6.5)
    qt_generate_deploy_app_script(TARGET dateline FILENAME_VARIABLE deploy_script)
  else()
    qt_generate_deploy_app_script(TARGET dateline OUTPUT_SCRIPT deploy_script)
  endif()
  install(SCRIPT "${deploy_script}")
  set(CPACK_MONOLITHIC_INSTALL ON) # all components, and no page that asks which
endif()

set(CPACK_PACKAGE_NAME dateline)
set(CPACK_PACKAGE_VENDOR "The Dateline authors")
set(CPACK_PACKAGE_CONTACT "${DATELINE_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop reader for news that draws what happened as a timeline")
set(CPACK_PACKAGE_HOMEPAGE_URL "${DATELINE_HOMEPAGE}")
set(CPACK_PACKAGE_EXECUTABLES dateline Dateline)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Dateline)
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_RESOURCE_FILE_README "${CMAKE_SOURCE_DIR}/README.md")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_CHECKSUM SHA256)
include(CPack)
