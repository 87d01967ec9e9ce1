/*
 * Wine 8 has no icuuc.dll, which every Windows 10 and 11 has. Qt opens it for text in encodings that the program never
 * uses; this one knows none of them.
 */
#define ABSENT(function) void *function(void) { return 0; }

void *ucnv_open(const char *name, int *status)
{
    (void)name;
    *status = 4; /* no such converter */
    return 0;
}

ABSENT(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
ABSENT(UCNV_TO_U_CALLBACK_SUBSTITUTE)
ABSENT(ucnv_cbFromUWriteUChars)
ABSENT(ucnv_cbToUWriteUChars)
ABSENT(ucnv_close)
ABSENT(ucnv_countAvailable)
ABSENT(ucnv_fromUCountPending)
ABSENT(ucnv_fromUnicode)
ABSENT(ucnv_getAvailableName)
ABSENT(ucnv_getFromUCallBack)
ABSENT(ucnv_getMaxCharSize)
ABSENT(ucnv_getName)
ABSENT(ucnv_getStandardName)
ABSENT(ucnv_getToUCallBack)
ABSENT(ucnv_reset)
ABSENT(ucnv_setFromUCallBack)
ABSENT(ucnv_setToUCallBack)
ABSENT(ucnv_toUCountPending)
ABSENT(ucnv_toUnicode)

int entry(void *module, unsigned reason, void *reserved)
{
    (void)module, (void)reason, (void)reserved;
    return 1;
}
