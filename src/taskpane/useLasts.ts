import { useEffect, useState } from "react";

/** Whether a view has been shown for a time. @param milliseconds how long */
export function useLasts(milliseconds: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasts(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return lasts;
}
