/*
 * Runs a command line as it stands in a file (UTF-8), and ends with its exit code: run.exe FILE. Wine's own start puts
 * quotes around words with spaces, and an NSIS installer takes the folder behind /D= and _?= without any.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <stdio.h>

int main(int count, char **words)
{
    static char bytes[8192];
    static wchar_t line[8192];
    STARTUPINFOW how = {.cb = sizeof how};
    PROCESS_INFORMATION child;
    DWORD code = 99;
    FILE *file = count > 1 ? fopen(words[1], "rb") : NULL;
    if (!file || !fread(bytes, 1, sizeof bytes - 1, file))
        return 98;
    fclose(file);
    MultiByteToWideChar(CP_UTF8, 0, bytes, -1, line, 8192);
    if (!CreateProcessW(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &how, &child))
        return 97;
    WaitForSingleObject(child.hProcess, INFINITE);
    GetExitCodeProcess(child.hProcess, &code);
    return (int)code;
}
