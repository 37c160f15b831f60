/**
 * Loads what the editor's parts stand on, a layer a call, so that each can be loaded in a turn of its own. Empty where all
 * of it is one file; for the Node host the build puts its files here (`scripts/layersApart.cjs`).
 */
export const layersBelow: readonly (() => void)[] = [];
