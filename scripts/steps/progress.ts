/**
 * How far a step is, on one line of the terminal: `读文件 3/5`. Silent where stderr is no terminal.
 */
export function showProgress(step: string, done: number, total: number): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r\u001b[2K${step} ${done}/${total}${done === total ? '\n' : ''}`)
}
