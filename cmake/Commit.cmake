# Sets DATELINE_COMMIT: the commit that is built, or what -DDATELINE_COMMIT says, or "unknown" outside of a checkout (a
# source package gives it). Two builds of one commit are the same, whenever they are made.

include_guard(GLOBAL)

set(DATELINE_COMMIT "" CACHE STRING "The commit that is built, where there is no checkout to ask")

if(DATELINE_COMMIT STREQUAL "")
  find_package(Git QUIET)
  if(GIT_FOUND AND EXISTS "${CMAKE_SOURCE_DIR}/.git")
    execute_process(COMMAND "${GIT_EXECUTABLE}" rev-parse --short=12 HEAD
      WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" OUTPUT_VARIABLE DATELINE_COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    # Asks again after each commit. Git says where the log is: a worktree has it elsewhere.
    execute_process(COMMAND "${GIT_EXECUTABLE}" rev-parse --git-path logs/HEAD
      WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" OUTPUT_VARIABLE log OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    get_filename_component(log "${log}" ABSOLUTE BASE_DIR "${CMAKE_SOURCE_DIR}")
    if(EXISTS "${log}")
      set_property(DIRECTORY "${CMAKE_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${log}")
    endif()
  endif()
  if(DATELINE_COMMIT STREQUAL "")
    set(DATELINE_COMMIT unknown)
  endif()
endif()
