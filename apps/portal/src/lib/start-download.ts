/**
 * Has the browser fetch an address and keep it as a file, as pressing a link to it would. The page stays where it is.
 *
 * @param name what the file is called; the server's own name unless given
 */
export function startDownload(href: string, name = ''): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
}
