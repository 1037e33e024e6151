interface Answer {
  id: number;
  result?: {
    result?: { value?: unknown };
    exceptionDetails?: { text: string; exception?: { description?: string } };
  };
  error?: { message: string };
}

/** A window's page, reached by the debugging port of its Chromium. */
export interface Page {
  /** Evaluates an expression in the page, waits for its promise and gives its value. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Sends a debugging command, such as `Input.insertText`. */
  send(method: string, params?: object): Promise<unknown>;
  close(): void;
}

/** Connects to the first page behind a debugging port. */
export async function connectPage(port: number): Promise<Page> {
  const socket = new WebSocket(await addressOfPage(port));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('the page cannot be reached')));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  const ask = (method: string, params: object = {}) =>
    new Promise<Answer>((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  // While the window is still opening there is no document yet to evaluate anything in.
  const askPage = async (expression: string): Promise<Answer> => {
    const answer = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (!/execution context/i.test(answer.error?.message ?? '')) return answer;
    await new Promise((resolve) => setTimeout(resolve, 25));
    return await askPage(expression);
  };
  return {
    evaluate: async <Value>(expression: string) => {
      const answer = await askPage(expression);
      const failure = answer.result?.exceptionDetails;
      if (failure) throw new Error(failure.exception?.description ?? failure.text);
      if (answer.error) throw new Error(answer.error.message);
      return answer.result?.result?.value as Value;
    },
    send: async (method, params) => {
      const { error, result } = await ask(method, params);
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    close: () => socket.close(),
  };
}

/** The page's own address; asked again while the window is still opening. */
async function addressOfPage(port: number): Promise<string> {
  for (let turn = 0; turn < 400; turn += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
    const targets = (await answer.json()) as { type: string; webSocketDebuggerUrl: string }[];
    const page = targets.find(({ type }) => type === 'page');
    if (page) return page.webSocketDebuggerUrl;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('no page opened within ten seconds');
}
