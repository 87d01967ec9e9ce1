/*
 * Starts the version in use with the words it was given, and passes its exit code on. It reads and writes the few small
 * files beside it that say which version that is, and nothing else; no update replaces it.
 *
 *   current   the folder under versions\ in use
 *   trial     only while a new version has not shown itself yet: the folder before, and how often it was started
 *   refused   the version that did not start; the program tells it and removes the file
 *   handed    the program that was started gave its words to a window that is open already, and ended
 *
 * Built twice: pcu-desk.exe for the window, and with CONSOLE as pcu-desk.com for the command line. A package for the
 * whole machine has app\ in place of versions\ and takes no part in trials.
 */
#define WIN32_LEAN_AND_MEAN
#define UNICODE
#define _UNICODE
#include <windows.h>

#define LONGEST 1024    /* of a path */
#define LONGEST_LINE 32768
#define LARGEST 512     /* of a small file, in bytes */
#define MOST_STARTS 3   /* of a version that has not shown itself */
#define NOT_STARTED 1

#ifdef CONSOLE
#define INTERPRETER L"runtime\\python.exe"
#else
#define INTERPRETER L"runtime\\pythonw.exe"
#endif

typedef struct {
    WCHAR before[LARGEST];
    int starts;
} Trial;

static WCHAR root[LONGEST];
static HANDLE held; /* while this launcher watches a trial */

/* ---------------------------------------------------------------- words */

static BOOL russian(void)
{
    return PRIMARYLANGID(GetUserDefaultUILanguage()) == LANG_RUSSIAN;
}

static void say(const WCHAR *english, const WCHAR *in_russian)
{
    const WCHAR *words = russian() ? in_russian : english;
#ifdef CONSOLE
    HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
    DWORD done, mode;
    char bytes[2048];
    int count;
    if (GetConsoleMode(out, &mode)) {
        WriteConsoleW(out, words, lstrlenW(words), &done, NULL);
        WriteConsoleW(out, L"\r\n", 2, &done, NULL);
        return;
    }
    count = WideCharToMultiByte(CP_UTF8, 0, words, -1, bytes, sizeof bytes - 2, NULL, NULL);
    if (count > 0) {
        bytes[count - 1] = '\n';
        WriteFile(out, bytes, count, &done, NULL);
    }
#else
    MessageBoxW(NULL, words, L"PCU Desk", MB_OK | MB_ICONWARNING | MB_SETFOREGROUND);
#endif
}

/* ---------------------------------------------------------------- paths and small files */

/* Writes `root\a\b` (b may be NULL); FALSE where it is too long. */
static BOOL path(WCHAR *to, const WCHAR *a, const WCHAR *b)
{
    if (lstrlenW(root) + lstrlenW(a) + (b ? lstrlenW(b) : 0) + 3 > LONGEST)
        return FALSE;
    lstrcpyW(to, root);
    lstrcatW(to, L"\\");
    lstrcatW(to, a);
    if (b) {
        lstrcatW(to, L"\\");
        lstrcatW(to, b);
    }
    return TRUE;
}

static BOOL is_file(const WCHAR *name)
{
    DWORD found = GetFileAttributesW(name);
    return found != INVALID_FILE_ATTRIBUTES && !(found & FILE_ATTRIBUTE_DIRECTORY);
}

/* The first two lines of a small file of ours, as ASCII; FALSE where it is not there or is no such file. */
static BOOL read_lines(const WCHAR *name, WCHAR *first, WCHAR *second)
{
    WCHAR full[LONGEST];
    char bytes[LARGEST];
    DWORD count = 0, i, at = 0;
    WCHAR *to = first;
    HANDLE file;
    BOOL done;
    first[0] = second[0] = 0;
    if (!path(full, name, NULL))
        return FALSE;
    file = CreateFileW(full, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL, OPEN_EXISTING,
                       0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return FALSE;
    done = ReadFile(file, bytes, sizeof bytes - 1, &count, NULL);
    CloseHandle(file);
    if (!done)
        return FALSE;
    for (i = 0; i < count; i++) {
        if (bytes[i] == '\n') {
            to[at] = 0;
            if (to == second)
                break;
            to = second;
            at = 0;
        } else if (bytes[i] != '\r') {
            to[at++] = (unsigned char)bytes[i];
        }
    }
    to[at] = 0;
    return TRUE;
}

/* Replaces a small file as a whole: a temporary one beside it, written through, then renamed. */
static BOOL write_lines(const WCHAR *name, const WCHAR *first, const WCHAR *second)
{
    WCHAR full[LONGEST], beside[LONGEST];
    char bytes[2 * LARGEST];
    int count = 0;
    DWORD done = 0;
    HANDLE file;
    BOOL written;
    const WCHAR *lines[2];
    int i;
    lines[0] = first;
    lines[1] = second;
    for (i = 0; i < 2 && lines[i]; i++) {
        const WCHAR *c;
        for (c = lines[i]; *c && count < (int)sizeof bytes - 2; c++)
            bytes[count++] = (char)*c;
        bytes[count++] = '\n';
    }
    if (!path(full, name, NULL) || lstrlenW(full) + 5 > LONGEST)
        return FALSE;
    lstrcpyW(beside, full);
    lstrcatW(beside, L".new");
    file = CreateFileW(beside, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return FALSE;
    written = WriteFile(file, bytes, count, &done, NULL) && done == (DWORD)count && FlushFileBuffers(file);
    CloseHandle(file);
    return written && MoveFileExW(beside, full, MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
}

static void remove_file(const WCHAR *name)
{
    WCHAR full[LONGEST];
    if (path(full, name, NULL))
        DeleteFileW(full);
}

/* ---------------------------------------------------------------- versions */

/* A name of a folder under versions\, never a way out of it: digits, letters, dots inside, dashes. */
static BOOL is_name(const WCHAR *name)
{
    const WCHAR *c;
    if (!name[0] || name[0] == L'.' || lstrlenW(name) > 100)
        return FALSE;
    for (c = name; *c; c++)
        if (!((*c >= L'0' && *c <= L'9') || (*c >= L'a' && *c <= L'z') || (*c >= L'A' && *c <= L'Z') || *c == L'.' ||
              *c == L'-' || *c == L'+' || *c == L'_'))
            return FALSE;
    return TRUE;
}

/* The interpreter of a version; FALSE where there is none of that name. */
static BOOL interpreter(const WCHAR *version, WCHAR *to)
{
    WCHAR inside[LARGEST];
    if (!is_name(version))
        return FALSE;
    lstrcpyW(inside, L"versions\\");
    lstrcatW(inside, version);
    return path(to, inside, INTERPRETER) && is_file(to);
}

/* The version with the highest number behind its dash, other than `except`; FALSE where there is none. */
static BOOL newest_but(const WCHAR *except, WCHAR *name)
{
    WCHAR pattern[LONGEST], there[LONGEST];
    WIN32_FIND_DATAW found;
    ULONGLONG best = 0;
    BOOL any = FALSE;
    HANDLE search;
    if (!path(pattern, L"versions\\*", NULL))
        return FALSE;
    search = FindFirstFileW(pattern, &found);
    if (search == INVALID_HANDLE_VALUE)
        return FALSE;
    do {
        ULONGLONG number = 0;
        const WCHAR *c;
        if (!lstrcmpiW(found.cFileName, except) || !interpreter(found.cFileName, there))
            continue;
        for (c = found.cFileName; *c; c++)
            number = *c == L'-' ? 0 : (*c >= L'0' && *c <= L'9') ? number * 10 + (*c - L'0') : number;
        if (!any || number > best) {
            best = number;
            any = TRUE;
            lstrcpynW(name, found.cFileName, LARGEST);
        }
    } while (FindNextFileW(search, &found));
    FindClose(search);
    return any;
}

/* The version in use, or the newest other where `current` names none. */
static BOOL version_in_use(WCHAR *name)
{
    WCHAR rest[LARGEST], there[LONGEST], wrong[LARGEST];
    if (read_lines(L"current", name, rest) && interpreter(name, there))
        return TRUE;
    lstrcpyW(wrong, name);
    return newest_but(wrong, name);
}

/* ---------------------------------------------------------------- trials */

/* What stands in `trial`; FALSE where nothing is on trial. One that names the version in use, or one that is not there
 * to go back to, is no trial, and goes. */
static BOOL on_trial(Trial *trial)
{
    WCHAR count[LARGEST], current[LARGEST], rest[LARGEST], there[LONGEST];
    const WCHAR *c;
    trial->starts = 0;
    if (!read_lines(L"trial", trial->before, count))
        return FALSE;
    if (!interpreter(trial->before, there) ||
        (read_lines(L"current", current, rest) && !lstrcmpiW(current, trial->before))) {
        remove_file(L"trial");
        return FALSE;
    }
    for (c = count; *c >= L'0' && *c <= L'9' && trial->starts < MOST_STARTS; c++)
        trial->starts = trial->starts * 10 + (*c - L'0');
    return TRUE;
}

static BOOL count_starts(const Trial *trial, int starts)
{
    WCHAR number[2] = {(WCHAR)(L'0' + starts), 0};
    return write_lines(L"trial", trial->before, number);
}

/* Whether the program gave its words to a window that was open; asked once. */
static BOOL handed_over(void)
{
    WCHAR full[LONGEST];
    return path(full, L"handed", NULL) && is_file(full) && DeleteFileW(full);
}

/* Back to the version before. */
static BOOL roll_back(const Trial *trial)
{
    WCHAR current[LARGEST], rest[LARGEST];
    read_lines(L"current", current, rest);
    if (is_name(current))
        write_lines(L"refused", current, NULL);
    if (!write_lines(L"current", trial->before, NULL))
        return FALSE;
    remove_file(L"trial");
    return TRUE;
}

static ULONGLONG folded(ULONGLONG hash, const WCHAR *words)
{
    for (; *words; words++)
        hash = (hash ^ (ULONG_PTR)CharLowerW((LPWSTR)(ULONG_PTR)*words)) * 1099511628211ULL;
    return hash;
}

/* Whether this launcher alone may watch the trial: a second start while the first is still opening judges nothing. */
static BOOL may_watch(void)
{
    WCHAR name[64] = L"Local\\org.pcudesk.Desk.trial.";
    WCHAR current[LARGEST], rest[LARGEST];
    ULONGLONG hash;
    int i, at = lstrlenW(name);
    read_lines(L"current", current, rest);
    hash = folded(folded(1469598103934665603ULL, root), current);
    for (i = 0; i < 16; i++)
        name[at++] = L"0123456789abcdef"[(hash >> (4 * i)) & 15];
    name[at] = 0;
    held = CreateMutexW(NULL, TRUE, name);
    return held && GetLastError() != ERROR_ALREADY_EXISTS;
}

/* ---------------------------------------------------------------- the start */

/* What was typed behind the name of the program, untouched. */
static const WCHAR *words_given(void)
{
    const WCHAR *c = GetCommandLineW();
    BOOL quoted = FALSE;
    for (; *c && (quoted || (*c != L' ' && *c != L'\t')); c++)
        if (*c == L'"')
            quoted = !quoted;
    while (*c == L' ' || *c == L'\t')
        c++;
    return c;
}

static BOOL begins(const WCHAR *words, const WCHAR *with)
{
    int count = lstrlenW(with);
    return CompareStringOrdinal(words, min(count, lstrlenW(words)), with, count, FALSE) == CSTR_EQUAL;
}

static BOOL is_word(const WCHAR *word, const WCHAR *other)
{
    return CompareStringOrdinal(word, -1, other, -1, FALSE) == CSTR_EQUAL;
}

static BOOL is_courier_file(const WCHAR *word)
{
    static const WCHAR kind[] = L".pcucourier";
    int at = lstrlenW(word) - lstrlenW(kind);
    return at > 0 && !lstrcmpiW(word + at, kind);
}

/* The next word, its quotes taken off; one behind an odd number of backslashes is a letter, as the program will read
 * it. Returns where the rest begins, NULL where there was none. */
static const WCHAR *next_word(const WCHAR *c, WCHAR *word)
{
    int at = 0, slashes = 0;
    BOOL quoted = FALSE;
    while (*c == L' ' || *c == L'\t')
        c++;
    if (!*c)
        return NULL;
    for (; *c && (quoted || (*c != L' ' && *c != L'\t')); c++) {
        if (*c == L'"' && slashes % 2 == 0)
            quoted = !quoted;
        else if (at < LONGEST_LINE - 1)
            word[at++] = *c;
        slashes = *c == L'\\' ? slashes + 1 : 0;
    }
    word[at] = 0;
    return c;
}

/* Whether these words open the window, for certain: nothing but vaults, languages and one courier file. Others are
 * never started twice. */
static BOOL opens_the_window(const WCHAR *words)
{
    static WCHAR word[LONGEST_LINE];
    int files = 0;
    while ((words = next_word(words, word)) != NULL) {
        if (begins(word, L"--vault=") || begins(word, L"--lang="))
            continue;
        if (is_word(word, L"--vault") || is_word(word, L"--lang")) {
            words = next_word(words, word);
            if (!words || word[0] == L'-')
                return FALSE;
        } else if (word[0] == L'-' || !is_courier_file(word) || ++files > 1) {
            return FALSE;
        }
    }
    return TRUE;
}

/* Our own input or output in a form that a child may have; NULL where we have none. */
static HANDLE handed_on(DWORD which)
{
    HANDLE own = GetStdHandle(which), copy = NULL;
    if (own && own != INVALID_HANDLE_VALUE)
        DuplicateHandle(GetCurrentProcess(), own, GetCurrentProcess(), &copy, 0, TRUE, DUPLICATE_SAME_ACCESS);
    return copy;
}

/* Starts the program and waits for its end; FALSE where it could not be started. */
static BOOL run(const WCHAR *python, const WCHAR *words, DWORD *code)
{
    static WCHAR line[LONGEST_LINE];
    STARTUPINFOW how;
    PROCESS_INFORMATION child;
    if (lstrlenW(python) + lstrlenW(words) + 32 > LONGEST_LINE)
        return FALSE;
    lstrcpyW(line, L"\"");
    lstrcatW(line, python);
    lstrcatW(line, L"\" -I -m pcu_desk ");
    lstrcatW(line, words);
    GetStartupInfoW(&how); /* a shortcut that opens minimised stays one */
    how.lpReserved = NULL;
    how.cbReserved2 = 0;
    how.lpReserved2 = NULL;
    how.lpTitle = NULL;
    how.dwFlags |= STARTF_USESTDHANDLES;
    how.hStdInput = handed_on(STD_INPUT_HANDLE);
    how.hStdOutput = handed_on(STD_OUTPUT_HANDLE);
    how.hStdError = handed_on(STD_ERROR_HANDLE);
    if (!CreateProcessW(python, line, NULL, NULL, TRUE, 0, NULL, NULL, &how, &child))
        return FALSE;
    CloseHandle(child.hThread);
#ifndef CONSOLE
    AllowSetForegroundWindow(child.dwProcessId);
#endif
    WaitForSingleObject(child.hProcess, INFINITE);
    if (!GetExitCodeProcess(child.hProcess, code))
        *code = NOT_STARTED;
    CloseHandle(child.hProcess);
    return TRUE;
}

static DWORD nothing_to_start(void)
{
    say(L"No version of PCU Desk is in this folder that could be started. Your cases lie elsewhere and are untouched. "
        L"Run its Setup again.",
        L"В этой папке нет версии PCU Desk, которую можно запустить. Ваши дела лежат в другом месте, с ними ничего не "
        L"произошло. Запустите установку ещё раз.");
    return NOT_STARTED;
}

/* Starts the version in use; FALSE where there is none that starts. */
static BOOL start_in_use(const WCHAR *words, DWORD *code)
{
    WCHAR name[LARGEST], python[LONGEST];
    return version_in_use(name) && interpreter(name, python) && run(python, words, code);
}

/* One start of a version that has not shown itself: counted, watched, and taken back where it ends unseen. A later
 * trial of another version, begun meanwhile, is not this launcher's to judge. */
static DWORD start_on_trial(const Trial *trial, const WCHAR *words)
{
    WCHAR watched[LARGEST], now[LARGEST], rest[LARGEST];
    Trial still;
    DWORD code = NOT_STARTED;
    read_lines(L"current", watched, rest);
    if (trial->starts < MOST_STARTS) {
        count_starts(trial, trial->starts + 1);
        handed_over();
        start_in_use(words, &code);
        if (!on_trial(&still) || !read_lines(L"current", now, rest) || lstrcmpiW(now, watched))
            return code;
        if (handed_over()) {
            count_starts(trial, trial->starts);
            return code;
        }
    }
    if (!roll_back(trial))
        return code;
    return start_in_use(words, &code) ? code : nothing_to_start();
}

static DWORD start(const WCHAR *words)
{
    WCHAR python[LONGEST];
    Trial trial;
    DWORD code = NOT_STARTED;
    if (path(python, L"app", INTERPRETER) && is_file(python))
        return run(python, words, &code) ? code : nothing_to_start();
    if (opens_the_window(words) && on_trial(&trial) && may_watch())
        return start_on_trial(&trial, words);
    return start_in_use(words, &code) ? code : nothing_to_start();
}

static BOOL find_root(void)
{
    DWORD count = GetModuleFileNameW(NULL, root, LONGEST);
    if (!count || count >= LONGEST)
        return FALSE;
    while (count && root[count - 1] != L'\\')
        count--;
    if (!count)
        return FALSE;
    root[count - 1] = 0;
    return TRUE;
}

#ifdef CONSOLE
static BOOL WINAPI leave_to_the_program(DWORD event)
{
    return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
}
#endif

void entry(void)
{
    DWORD code;
    SetDllDirectoryW(L""); /* nothing is loaded from the folder that a person stands in */
#ifdef CONSOLE
    SetConsoleCtrlHandler(leave_to_the_program, TRUE);
#endif
    code = find_root() ? start(words_given()) : nothing_to_start();
    if (held)
        CloseHandle(held);
    ExitProcess(code);
}
