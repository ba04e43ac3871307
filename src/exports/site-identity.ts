/** The site to those who read of it elsewhere. `root`: where it stands, `null` where nobody said. */
export interface SiteIdentity {
  title: string
  root: URL | null
}
