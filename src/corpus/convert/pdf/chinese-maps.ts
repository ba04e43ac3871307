export class ChineseMaps {
  async fetch(): Promise<Uint8Array> {
    throw new Error('none')
  }
}
