/** Counts the listeners on the document and the window that are added while `work` runs and are still there afterwards. */
export async function leftListeners(work: () => Promise<void>): Promise<number> {
  const live = new Set<string>();
  const ids = new WeakMap<object, number>();
  let next = 0;
  const idOf = (listener: object) => {
    if (!ids.has(listener)) ids.set(listener, next++);
    return ids.get(listener)!;
  };
  const targets = [document, window] as const;
  const restore = targets.map((target, index) => {
    const key = (type: string, listener: object) => `${index} ${type} ${idOf(listener)}`;
    target.addEventListener = function (
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: AddEventListenerOptions | boolean,
    ) {
      live.add(key(type, listener));
      if (typeof options === 'object') {
        options.signal?.addEventListener('abort', () => live.delete(key(type, listener)));
      }
      EventTarget.prototype.addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = function (
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: EventListenerOptions | boolean,
    ) {
      live.delete(key(type, listener));
      EventTarget.prototype.removeEventListener.call(target, type, listener, options);
    };
    return () => {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    };
  });
  try {
    await work();
    return live.size;
  } finally {
    restore.forEach((each) => each());
  }
}
