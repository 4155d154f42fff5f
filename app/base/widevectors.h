#pragma once

/// Before a function with loops over small arrays of numbers: it is compiled twice, for processors with 256-bit vector
/// instructions and for all, and the program takes the fitting one when it starts. The result is the same; only for
/// whole numbers, whose sums do not depend on their order. Nothing on other systems and in sanitizer builds.
#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GNUC__) && !defined(__clang__) &&                       \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define DATELINE_WIDE_VECTORS __attribute__((target_clones("avx2", "default")))
#else
#define DATELINE_WIDE_VECTORS
#endif

/// Keeps a loop as small as it is written.
#if defined(__GNUC__)
#define DATELINE_NOT_INLINED __attribute__((noinline))
#else
#define DATELINE_NOT_INLINED
#endif
