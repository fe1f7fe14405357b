/** What is served at one address. */
export type Page = {
  html: string;
  /** Added to, or put in place of, `content-type: text/html; charset=utf-8` and `cache-control: no-store`. */
  headers?: Record<string, string>;
  /** 200 unless told. */
  status?: number;
};

/** Pages by absolute address (https://host/path), looked up by host and path; the query is not counted. */
export type Routes = {
  get: (host: string, path: string) => Page | undefined;
  set: (address: string, page: Page) => void;
};

/** Looks pages up as a server would: host in lower case and without port, path percent-encoded. */
export function makeRoutes(pages: Readonly<Record<string, Page>> = {}): Routes {
  const routes = new Map<string, Page>();
  const key = (host: string, path: string) => {
    const url = new URL(path, `https://${host}`);
    return url.hostname + url.pathname;
  };
  const set = (address: string, page: Page) => {
    const url = new URL(address);
    routes.set(url.hostname + url.pathname, page);
  };
  for (const [address, page] of Object.entries(pages)) set(address, page);
  return {
    get: (host, path) => (URL.canParse(path, `https://${host}`) ? routes.get(key(host, path)) : undefined),
    set,
  };
}
