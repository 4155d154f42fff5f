# The part of Packaging.cmake for Windows: an installer by NSIS. Not run yet on a real machine.
enable_language(RC)
target_sources(dateline PRIVATE "${dateline_packaging}/windows/dateline.rc")
set_target_properties(dateline PROPERTIES WIN32_EXECUTABLE ON) # no console behind the window

# vcpkg copies its libraries beside a program when it is linked; Qt's own tool knows those of Qt alone.
install(DIRECTORY "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/" DESTINATION "${CMAKE_INSTALL_BINDIR}"
        FILES_MATCHING PATTERN "KF6*.dll" PATTERN "uchardet*.dll")

set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME "Dateline ${PROJECT_VERSION}")
set(CPACK_NSIS_PACKAGE_NAME Dateline)
set(CPACK_NSIS_MUI_ICON "${dateline_packaging}/windows/dateline.ico")
set(CPACK_NSIS_MUI_UNIICON "${dateline_packaging}/windows/dateline.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\dateline.exe")
set(CPACK_NSIS_URL_INFO_ABOUT "${DATELINE_HOMEPAGE}")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
