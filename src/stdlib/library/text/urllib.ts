/** The module `urllib`, in Python. */
export const urllib = String.raw`
`;
