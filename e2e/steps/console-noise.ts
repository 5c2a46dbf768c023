/** What Chromium itself writes to the console when a server says no; a journey that provokes a refusal allows it. */
export const refusedRequest = /Failed to load resource: the server responded with a status of 4\d\d/;
