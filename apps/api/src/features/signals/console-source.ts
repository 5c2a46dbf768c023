/** The source of what staff enter by hand. */
export const consoleSource = 'console';
