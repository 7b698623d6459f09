/* A file layer that fails when told to: loaded before the C library, it stands between the agent and
 * the disk. SQLite is compiled into the agent, but reaches the system through these calls, and so does
 * Rust. Only files of the folder DAYDONE_HOME are touched; what is to fail stands in the file that
 * DAYDONE_FAULTS names, one line a call:
 *
 *     <call> <how> <skip> <times>
 *
 * `how` is the system's number of an error, or `short` for half a write that says so, or `torn` for
 * half a write that fails. The first `skip` calls pass, the next `times` fail (-1: all). The count
 * begins anew when the file changes. Every failure leaves a letter in <DAYDONE_FAULTS>.struck.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

enum { PASSES = 0, SHORT = -1, TORN = -2 };

static char rules[4096];
static int seen[16];

/* The rules as they are now; the counts begin anew when they differ from those known. */
static void read_rules(void) {
    char now[sizeof rules] = "";
    const char *path = getenv("DAYDONE_FAULTS");
    long file = path ? syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC) : -1;
    if (file >= 0) {
        long length = syscall(SYS_read, file, now, sizeof now - 1);
        now[length > 0 ? length : 0] = 0;
        syscall(SYS_close, file);
    }
    if (strcmp(now, rules) != 0) {
        memcpy(rules, now, sizeof rules);
        memset(seen, 0, sizeof seen);
    }
}

static void leave_a_trace(void) {
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s.struck", getenv("DAYDONE_FAULTS"));
    long file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file >= 0) {
        syscall(SYS_write, file, "x", 1);
        syscall(SYS_close, file);
    }
}

/* What is to become of a call on a file: PASSES, an error's number, SHORT or TORN. */
static int fate(const char *call, const char *path) {
    const char *home = getenv("DAYDONE_HOME");
    if (!home || strncmp(path, home, strlen(home)) != 0) return PASSES;
    read_rules();
    int number = 0;
    for (char *line = rules; *line && number < 16; number++) {
        char which[32], how[16];
        int skip, times;
        if (sscanf(line, "%31s %15s %d %d", which, how, &skip, &times) == 4 && !strcmp(which, call)) {
            int n = seen[number]++;
            if (n >= skip && (times < 0 || n < skip + times)) {
                leave_a_trace();
                return !strcmp(how, "short") ? SHORT : !strcmp(how, "torn") ? TORN : atoi(how);
            }
        }
        line = strchr(line, '\n');
        if (!line++) break;
    }
    return PASSES;
}

static int fate_of(const char *call, int file) {
    int before = errno, is = PASSES;
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length > 0) {
        path[length] = 0;
        is = fate(call, path);
    }
    errno = before;
    return is;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FAILS(number) return errno = (number), -1

ssize_t write(int file, const void *from, size_t length) {
    int is = fate_of("write", file);
    if (is > 0) FAILS(is);
    if (is == PASSES || length < 2) return REAL(write)(file, from, length);
    ssize_t half = REAL(write)(file, from, length / 2);
    if (is == TORN) FAILS(EIO);
    return half;
}

#define POSITIONED(name, offset)                                                              \
    ssize_t name(int file, const void *from, size_t length, offset at) {                      \
        int is = fate_of("write", file);                                                      \
        if (is > 0) FAILS(is);                                                                \
        if (is == PASSES || length < 2) return REAL(name)(file, from, length, at);            \
        ssize_t half = REAL(name)(file, from, length / 2, at);                                \
        if (is == TORN) FAILS(EIO);                                                           \
        return half;                                                                          \
    }
POSITIONED(pwrite, off_t)
POSITIONED(pwrite64, off64_t)

#define SYNCING(name)                                                                         \
    int name(int file) {                                                                      \
        int is = fate_of("sync", file);                                                       \
        if (is > 0) FAILS(is);                                                                \
        return REAL(name)(file);                                                              \
    }
SYNCING(fsync)
SYNCING(fdatasync)

#define CUTTING(name, offset)                                                                 \
    int name(int file, offset to) {                                                           \
        int is = fate_of("write", file);                                                      \
        if (is > 0) FAILS(is);                                                                \
        return REAL(name)(file, to);                                                          \
    }
CUTTING(ftruncate, off_t)
CUTTING(ftruncate64, off64_t)

/* Giving a file another name, or a second one. */
int rename(const char *from, const char *to) {
    int is = fate("name", to);
    if (is > 0) FAILS(is);
    return REAL(rename)(from, to);
}

int linkat(int from_folder, const char *from, int folder, const char *to, int how) {
    int is = fate("name", to);
    if (is > 0) FAILS(is);
    return REAL(linkat)(from_folder, from, folder, to, how);
}

/* Opening to write, which is what a folder that cannot be written forbids. */
#define OPENING(name)                                                                         \
    int name(const char *path, int how, ...) {                                                \
        va_list rest;                                                                         \
        va_start(rest, how);                                                                  \
        mode_t mode = (how & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;               \
        va_end(rest);                                                                         \
        int is = (how & O_ACCMODE) == O_RDONLY ? PASSES : fate("open", path);                 \
        if (is > 0) FAILS(is);                                                                \
        return REAL(name)(path, how, mode);                                                   \
    }
OPENING(open)
OPENING(open64)
