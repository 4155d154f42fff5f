# The part of Packaging.cmake for macOS: a bundle on a disk image. Not run yet on a real machine.
set(icon "${dateline_packaging}/macos/dateline.icns")
target_sources(dateline PRIVATE "${icon}")
set_source_files_properties("${icon}" TARGET_DIRECTORY dateline PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(dateline PROPERTIES
  MACOSX_BUNDLE ON
  MACOSX_BUNDLE_INFO_PLIST "${dateline_packaging}/macos/Info.plist.in"
  MACOSX_BUNDLE_BUNDLE_NAME Dateline
  MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
  MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
  MACOSX_BUNDLE_GUI_IDENTIFIER org.dateline.Dateline
  MACOSX_BUNDLE_ICON_FILE dateline.icns)

# Qt's libraries and plugins go into the bundle.
if(Qt6_VERSION VERSION_LESS 6.5)
  qt_generate_deploy_app_script(TARGET dateline FILENAME_VARIABLE deploy_script)
else()
  qt_generate_deploy_app_script(TARGET dateline OUTPUT_SCRIPT deploy_script)
endif()
install(SCRIPT "${deploy_script}")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_MONOLITHIC_INSTALL ON) # all components, and no page that asks which
set(CPACK_DMG_VOLUME_NAME "Dateline ${PROJECT_VERSION}")
