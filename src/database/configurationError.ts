/**
 * A setting is wrong, and the process cannot start with it. The message is one sentence for
 * whoever starts the process: it says what is wrong and what to write instead, and never holds a
 * password. Print the message alone; the stack says nothing to that reader.
 */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
}
