/**
 * A chart as PNG: its SVG file drawn by the browser, with the reader's own faces, twice as large.
 *
 *     <picture-file><button data-file="/charts/….svg" data-name="…">PNG</button></picture-file>
 */
import {make} from './make-element.ts'

const scale = 2

customElements.define(
  'picture-file',
  class extends HTMLElement {
    connectedCallback() {
      const button = this.querySelector('button')
      const {file, name} = button?.dataset ?? {}
      if (!button || !file) return
      button.addEventListener('click', async () => {
        button.disabled = true
        try {
          download(await toPicture(file), `${name}.png`)
        } finally {
          button.disabled = false
        }
      })
    }
  }
)

async function toPicture(file: string): Promise<Blob> {
  const image = new Image()
  image.src = file
  await image.decode()
  const canvas = make('canvas', {width: image.width * scale, height: image.height * scale})
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(`${file} 没有画成 PNG`))))
  )
}

function download(blob: Blob, name: string) {
  const href = URL.createObjectURL(blob)
  make('a', {href, download: name}).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
