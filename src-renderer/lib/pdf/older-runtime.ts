// pdf.js expects Promise.withResolvers (Chromium 119), which the runtime for trying things out does not have yet.
if (!('withResolvers' in Promise)) {
  Object.defineProperty(Promise, 'withResolvers', {
    configurable: true,
    writable: true,
    value: function withResolvers<Value>() {
      let resolve: (value: Value) => void = () => {};
      let reject: (reason: unknown) => void = () => {};
      const promise = new Promise<Value>((fulfil, refuse) => {
        resolve = fulfil;
        reject = refuse;
      });
      return { promise, resolve, reject };
    },
  });
}

export {};
