import { createContext, type ReactElement, useState } from "react";
import { ResponsiveContainer } from "recharts";

/** Whether the arrow keys go through this picture: of several that move together, that one alone is said aloud. */
export const HasTheKeys = createContext(false);

/** A picture as wide as there is room, to go through with the arrow keys. */
export function ExplorePicture({ height, children }: { height: number; children: ReactElement }) {
  const [focused, setFocused] = useState(false);
  return (
    <HasTheKeys value={focused}>
      <div onFocus={() => setFocused(true)} onBlur={() => setFocused(false)}>
        <ResponsiveContainer width="100%" height={height} className="explore-picture">{children}</ResponsiveContainer>
      </div>
    </HasTheKeys>
  );
}
