/** Tries something that depends on the network once more where it failed the first time; the second failure is the answer. */
export async function twice(what, attempt) {
  try {
    return await attempt();
  } catch (error) {
    console.log(`${what} failed, trying once more: ${String(error.message ?? error).trim()}`);
    return await attempt();
  }
}
