import { afterAll, beforeAll } from 'vitest';

const sizes = { offsetWidth: 1200, clientWidth: 1200, offsetHeight: 29, clientHeight: 29 } as const;

/** happy-dom lays nothing out: every element is 1200 px wide and 29 high, a grid 480. */
export function layOut(): void {
  const before = new Map(
    Object.keys(sizes).map((name) => [name, Object.getOwnPropertyDescriptor(HTMLElement.prototype, name)]),
  );
  beforeAll(() => {
    for (const [name, size] of Object.entries(sizes)) {
      const get = function (this: HTMLElement) {
        return name.endsWith('Height') && this.getAttribute('role') === 'grid' ? 480 : size;
      };
      Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get });
    }
  });
  afterAll(() => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(HTMLElement.prototype, name, descriptor);
      else Reflect.deleteProperty(HTMLElement.prototype, name);
    }
  });
}
