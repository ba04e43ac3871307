/** The day it is where this runs: 2026-11-26. Only commands of people ask; what is built knows no clock. */
export function today(): string {
  // Swedes write a day so.
  return new Date().toLocaleDateString('sv-SE')
}
