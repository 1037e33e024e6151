/** So many MiB more than after the last rest are worth collecting, a tenth of a second of a core: in every process. */
export const worthwhileMiB = 8;
