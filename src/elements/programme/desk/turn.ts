/** Resolves when everything that waits has had its turn: keys, scrolling, drawing. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * The same in a worker, where nothing is drawn: as soon as the messages that wait have been heard. A timer would wait for
 * milliseconds each time.
 */
export function messageTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
