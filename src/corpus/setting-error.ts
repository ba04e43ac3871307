/** What a person has to mend in the environment the program was started in. */
export class SettingError extends Error {
  override name = 'SettingError'
}
