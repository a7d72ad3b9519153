/** The encoding of a page by mark, by the label of the server, by the page's own declaration, else the default. */
declare module 'html-encoding-sniffer' {
  export default function sniff(
    bytes: Uint8Array,
    options: { readonly transportLayerEncodingLabel?: string; readonly defaultEncoding: string },
  ): string;
}
