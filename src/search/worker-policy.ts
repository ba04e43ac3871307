/**
 * The one address that may become code: that of the search worker. Trusted Types know it by this name, which the
 * site's Content-Security-Policy lets through.
 */
export const workerPolicy = 'search-worker'
