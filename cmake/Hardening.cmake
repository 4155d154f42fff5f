# Makes a fault that slipped through harder to use: what the compiler and the linker offer at no cost that can be felt.
# Sanitizer builds are left as they are, since the sanitizers do not go with fortified functions.
# tests/house/tst_hardening.cpp reads the built programs and fails where one of these is missing. SECURITY.md says what
# each is for.

include_guard(GLOBAL)
include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)
include(CheckPIESupported)

option(DATELINE_HARDEN "Build with the hardening that compiler and linker offer" ON)

set(dateline_harden_compile)
set(dateline_harden_link)

macro(dateline_try_compile_flag flag result)
  check_cxx_compiler_flag("${flag}" ${result})
  if(${result})
    list(APPEND dateline_harden_compile "${flag}")
  endif()
endmacro()

macro(dateline_try_link_flag flag result)
  check_linker_flag(CXX "${flag}" ${result})
  if(${result})
    list(APPEND dateline_harden_link "${flag}")
  endif()
endmacro()

if(DATELINE_HARDEN AND NOT DATELINE_SANITIZE)
  check_pie_supported(LANGUAGES CXX)
  if(MSVC)
    dateline_try_compile_flag(/guard:cf DATELINE_HAS_GUARD_CF)
    if(DATELINE_HAS_GUARD_CF)
      list(APPEND dateline_harden_link /guard:cf)
    endif()
  else()
    dateline_try_compile_flag(-fstack-protector-strong DATELINE_HAS_STACK_PROTECTOR)
    dateline_try_compile_flag(-fstack-clash-protection DATELINE_HAS_STACK_CLASH)
    dateline_try_compile_flag(-fcf-protection=full DATELINE_HAS_CF_PROTECTION)
    # Level 3 is 2 where the C library is older. It needs an optimised build, and says so with a warning otherwise.
    list(APPEND dateline_harden_compile $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE>
                                        $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=3>)
    dateline_try_link_flag(-Wl,-z,relro DATELINE_HAS_RELRO)
    dateline_try_link_flag(-Wl,-z,now DATELINE_HAS_BIND_NOW)
    dateline_try_link_flag(-Wl,-z,noexecstack DATELINE_HAS_NOEXECSTACK)
  endif()
endif()

function(dateline_harden target)
  if(NOT DATELINE_HARDEN OR DATELINE_SANITIZE)
    return()
  endif()
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_compile_options(${target} PRIVATE ${dateline_harden_compile})
  target_link_options(${target} PRIVATE ${dateline_harden_link})
endfunction()
