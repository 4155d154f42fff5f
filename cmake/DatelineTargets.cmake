# What every target of the project is built with, and the short forms that the folders use.
include(Hardening)

function(dateline_compile_options target)
  target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
                                               QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  if(MSVC)
    target_compile_options(${target} PRIVATE /W4 /utf-8 /permissive- $<$<BOOL:${DATELINE_WERROR}>:/WX>)
  else()
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                                             -Wimplicit-fallthrough $<$<BOOL:${DATELINE_WERROR}>:-Werror>)
  endif()
  if(DATELINE_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${DATELINE_SANITIZE} -fno-omit-frame-pointer
                                             -fno-sanitize-recover=undefined -D_GLIBCXX_ASSERTIONS)
    target_link_options(${target} PUBLIC -fsanitize=${DATELINE_SANITIZE})
  endif()
  if(DATELINE_FUZZ)
    target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link) # the fuzzer sees where its input leads
  endif()
  dateline_harden(${target})
endfunction()

# dateline_library(<folder> SOURCES ... [DEPENDS ...]): one static library a folder, dateline_<folder>.
function(dateline_library folder)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
  set(target dateline_${folder})
  add_library(${target} STATIC ${ARG_SOURCES})
  add_library(Dateline::${folder} ALIAS ${target})
  target_link_libraries(${target} PUBLIC ${ARG_DEPENDS})
  dateline_compile_options(${target})
endfunction()

# dateline_test(<name> SOURCES ... [DEPENDS ...]): a Qt Test program, run offscreen in a time zone and a locale that
# differ from the developers', so that nothing comes to depend on them.
function(dateline_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE Qt6::Test ${ARG_DEPENDS})
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
  set(sanitized 0)
  if(DATELINE_SANITIZE) # a list with commas, which generator expressions take for their own
    set(sanitized 1)
  endif()
  target_compile_definitions(${name} PRIVATE DATELINE_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                                             DATELINE_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}"
                                             DATELINE_SANITIZED=${sanitized})
  dateline_compile_options(${name})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  add_dependencies(test-programs ${name})
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Pacific/Kiritimati;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
