# Provides Dateline::SyntaxHighlighting: KDE Syntax-Highlighting for Qt 6, to be included after find_package(Qt6).
#
# Taken from the system as KDE Frameworks 6 where it is there; else from the prefix that packaging/setup.sh builds
# 5.116 into for Qt 6, or from -DDATELINE_SYNTAX_PREFIX=<prefix>, which goes before both. Both are included alike:
# #include <KSyntaxHighlighting/AbstractHighlighter>. Sets DATELINE_SYNTAX_VERSION and DATELINE_SYNTAX_STATIC.
# The static library carries its definitions and themes and registers them itself: no Q_INIT_RESOURCE is needed.

include_guard(GLOBAL)

set(DATELINE_SYNTAX_PREFIX "" CACHE PATH "Where KDE Syntax-Highlighting for Qt 6 is installed, if not in the system")

function(dateline_find_syntax_highlighting)
    if(DEFINED ENV{XDG_CACHE_HOME} AND NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
        set(cache "$ENV{XDG_CACHE_HOME}")
    else()
        set(cache "$ENV{HOME}/.cache")
    endif()
    set(prefix "${cache}/dateline/ksyntaxhighlighting-5.116.0-qt6-2")
    if(DATELINE_SYNTAX_PREFIX)
        set(prefix "${DATELINE_SYNTAX_PREFIX}")
        find_package(KF6SyntaxHighlighting QUIET NO_DEFAULT_PATH PATHS "${prefix}")
    else()
        find_package(KF6SyntaxHighlighting QUIET)
    endif()

    set(static OFF)
    if(KF6SyntaxHighlighting_FOUND)
        set(library KF6::SyntaxHighlighting)
        set(version "${KF6SyntaxHighlighting_VERSION}")
        set(where "${KF6SyntaxHighlighting_DIR}")
    else()
        # The private dependency of a static library; its own package file does not look for it.
        find_package(Qt6 6.4 QUIET COMPONENTS Network)
        # NO_DEFAULT_PATH, because what a system calls KF5SyntaxHighlighting is built for Qt 5.
        find_package(KF5SyntaxHighlighting 5.116 QUIET NO_DEFAULT_PATH PATHS "${prefix}")
        if(NOT KF5SyntaxHighlighting_FOUND)
            message(FATAL_ERROR
                "KDE Syntax-Highlighting for Qt 6 was not found, neither KF6SyntaxHighlighting in the system nor "
                "5.116 in ${prefix}.\n"
                "On Debian and Ubuntu run packaging/setup.sh; elsewhere install KSyntaxHighlighting of KDE Frameworks 6 "
                "(Debian 13: libkf6syntaxhighlighting-dev, Fedora: kf6-syntax-highlighting-devel, Arch: "
                "syntax-highlighting), or give its prefix with -DDATELINE_SYNTAX_PREFIX=<prefix>.")
        endif()
        set(library KF5::SyntaxHighlighting)
        set(version "${KF5SyntaxHighlighting_VERSION}")
        set(where "${KF5SyntaxHighlighting_DIR}")
        get_target_property(type ${library} TYPE)
        if(type STREQUAL "STATIC_LIBRARY")
            set(static ON)
        endif()
    endif()

    add_library(dateline_syntax_highlighting INTERFACE)
    add_library(Dateline::SyntaxHighlighting ALIAS dateline_syntax_highlighting)
    # An imported library's headers are system headers: no warnings from them.
    target_link_libraries(dateline_syntax_highlighting INTERFACE ${library} Qt6::Gui)
    if(static)
        target_compile_definitions(dateline_syntax_highlighting INTERFACE DATELINE_SYNTAX_STATIC)
    endif()
    message(STATUS "KDE Syntax-Highlighting ${version}: ${where}")
    set(DATELINE_SYNTAX_VERSION "${version}" PARENT_SCOPE)
    set(DATELINE_SYNTAX_STATIC "${static}" PARENT_SCOPE)
endfunction()

dateline_find_syntax_highlighting()
