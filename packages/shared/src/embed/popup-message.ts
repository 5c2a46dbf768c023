/** `type` of what the popup's window posts to the frame that opened it: `{ type, code }`. Without the contracts' library, for the frame's sake. */
export const popupMessageType = 'rostra:popup-code';
