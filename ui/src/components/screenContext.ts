import { createContext } from "react";

/** Changes when another screen opens, not when details open beside it. */
export const ScreenKeyContext = createContext("");

/** Where in the top line a screen says where it stands. */
export const PlaceContext = createContext<HTMLElement | null>(null);
