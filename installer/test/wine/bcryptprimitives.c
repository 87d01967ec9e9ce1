/* Wine 8 has no bcryptprimitives.dll; its one function that is asked for gives random bytes, here from advapi32. */
unsigned char __stdcall SystemFunction036(void *bytes, unsigned long count);

int ProcessPrng(void *bytes, unsigned long long count)
{
    return SystemFunction036(bytes, (unsigned long)count);
}

int entry(void *module, unsigned reason, void *reserved)
{
    (void)module, (void)reason, (void)reserved;
    return 1;
}
