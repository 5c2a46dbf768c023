/** Procedures that one request may call, at most: three times what the fullest page asks for. Each may open a transaction, and a request is what is counted. */
export const callsAtOnceMax = 48;
