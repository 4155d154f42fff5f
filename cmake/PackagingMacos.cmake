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

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Dateline ${PROJECT_VERSION}")
