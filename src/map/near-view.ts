/** What a {@link watchView} tells. */
export interface ViewWatch {
  /** It is about to be seen and has a size. May be told more than once. */
  readonly onNear: () => void;
  /** It, or something else that is observed, has another size. */
  readonly onResize: () => void;
  readonly signal: AbortSignal;
}

/** An element counts as near when it is this far outside what is seen. */
const MARGIN = '300px';

/** Watches whether an element is about to be seen, and its size. Gives a function that observes the size of another one. */
export function watchView(
  element: HTMLElement,
  {onNear, onResize, signal}: ViewWatch,
): (other: Element) => void {
  let near = false;
  let sized = false;
  // An element without a size may count as seen, and says nothing when it gets one: both are looked at.
  const check = () => {
    if (near && sized) onNear();
  };
  const views = new IntersectionObserver(
    (entries) => {
      const {isIntersecting, boundingClientRect} = entries.at(-1)!;
      near = isIntersecting;
      sized = boundingClientRect.width > 0 && boundingClientRect.height > 0;
      check();
    },
    {rootMargin: MARGIN},
  );
  let frame = 0;
  // Acts in the next frame: a map that moves changes what is beside it, and a page would be told of a loop.
  const sizes = new ResizeObserver((entries) => {
    for (const {target, contentRect} of entries) {
      if (target === element) sized = contentRect.width > 0 && contentRect.height > 0;
    }
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      check();
      onResize();
    });
  });
  views.observe(element);
  sizes.observe(element);
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      views.disconnect();
      sizes.disconnect();
    },
    {once: true},
  );
  return (other) => sizes.observe(other);
}
