/** How many passkeys one person may have: enough for every device somebody works on. */
export const passkeysMax = 10;
