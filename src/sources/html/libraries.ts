/**
 * The libraries that reading web pages takes. They are loaded when the first page is read, and only here, so that plain texts
 * do not wait for them.
 */
export async function loadLibraries() {
  const [{ Parser }, { parseHTML }, { Readability }, { default: sniff }] = await Promise.all([
    import('htmlparser2'),
    import('linkedom'),
    import('@mozilla/readability'),
    import('html-encoding-sniffer'),
  ]);
  return { Parser, parseHTML, Readability, sniff };
}

export type Libraries = Awaited<ReturnType<typeof loadLibraries>>;
