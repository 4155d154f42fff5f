# Two builds of one commit are the same bytes, wherever and whenever they are made. To be included before any target.
#
# rcc writes the time of each file into what it makes, and a checkout gives every file the time of the checkout: all get
# the same one instead, also where SOURCE_DATE_EPOCH names another, which would go before. The property is CMake's only
# way to give a command of qt_add_resources an environment.
include_guard(GLOBAL)
set_property(GLOBAL PROPERTY RULE_LAUNCH_CUSTOM
             "\"${CMAKE_COMMAND}\" -E env --unset=SOURCE_DATE_EPOCH QT_RCC_SOURCE_DATE_OVERRIDE=1")
