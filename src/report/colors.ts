/** The library of the terminal's colours; its only home, loaded only where colours are wanted. */
export { createColors } from "picocolors";
