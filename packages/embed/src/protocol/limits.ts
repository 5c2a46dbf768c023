/** Version of the protocol this loader speaks. It stands in the frame's address, so that a newer portal can still speak it. */
export const protocolVersion = 1;

/** Longest message either side sends or reads, in bytes of UTF-8. */
export const messageBytesMax = 16_384;

/** Most messages a side sends, and most it reads, within any one second. What is over is dropped, not queued. */
export const messagesPerSecondMax = 50;

/** Shortest time between two reports of the same measure (height, visible slice): 20 a second leave room for everything else. */
export const reportIntervalMs = 50;

/** Largest height or offset that is believed, in CSS pixels. */
export const pixelsMax = 50_000;
