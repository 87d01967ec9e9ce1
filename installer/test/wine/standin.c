/*
 * Stands in for the interpreter of a version in the trials of the launcher: writes down what it was started with, then
 * does what the files beside it say. A file `shows` lets it take the trial away, as the program does once its window is
 * painted; `hands` lets it say that an open window took the start over; `updates` lets it put a further version on
 * trial; `waits` lets it run until that file is gone; `code` holds its exit code in one digit.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <stdio.h>
#include <string.h>

static wchar_t folder[1024], root[1024], name[1200];

static const wchar_t *in(const wchar_t *place, const wchar_t *what)
{
    _snwprintf(name, 1200, L"%ls\\%ls", place, what);
    return name;
}

static int there(const wchar_t *what)
{
    return GetFileAttributesW(in(folder, what)) != INVALID_FILE_ATTRIBUTES;
}

static void write(const wchar_t *place, const wchar_t *what, const char *words)
{
    FILE *file = _wfopen(in(place, what), L"ab");
    fputs(words, file);
    fclose(file);
}

int main(void)
{
    char line[4096];
    wchar_t *end;
    FILE *file;
    int code = 0;
    GetModuleFileNameW(NULL, folder, 1024);
    *wcsrchr(folder, L'\\') = 0; /* runtime */
    wcscpy(root, folder);
    for (int up = 0; up < 3; up++) { /* the version, versions, the root */
        end = wcsrchr(root, L'\\');
        if (end)
            *end = 0;
    }
    WideCharToMultiByte(CP_UTF8, 0, GetCommandLineW(), -1, line, sizeof line - 1, NULL, NULL);
    strcat(line, "\n");
    write(folder, L"started", line);
    if (there(L"shows"))
        DeleteFileW(in(root, L"trial"));
    if (there(L"hands"))
        write(root, L"handed", "");
    if (there(L"updates")) {
        DeleteFileW(in(root, L"trial"));
        DeleteFileW(in(root, L"current"));
        write(root, L"trial", "2.0-2\n0\n");
        write(root, L"current", "3.0-3\n");
    }
    while (there(L"waits"))
        Sleep(20);
    file = _wfopen(in(folder, L"code"), L"rb");
    if (file) {
        code = fgetc(file) - '0';
        fclose(file);
    }
    return code;
}
