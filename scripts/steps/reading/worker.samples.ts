/** Made up for the test of side-by-side.ts: what a thread may do. */
import {Tinypool} from 'tinypool'

export async function work(task: {
  wait?: number
  does?: 'throw' | 'loop' | 'hoard'
  name: string
}): Promise<string> {
  if (task.does === 'throw') throw new TypeError(`${task.name} 读不成`)
  while (task.does === 'loop') Math.random()
  const hoard: string[][] = []
  while (task.does === 'hoard') hoard.push(Array.from({length: 10_000}, (_, at) => `${task.name}${at}`))
  await new Promise((resolve) => setTimeout(resolve, task.wait ?? 0))
  return `${Tinypool.workerData}${task.name}`
}
