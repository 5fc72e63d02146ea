import { mergeClasses } from "@fluentui/react-components";
import { useFluentIconStyles } from "./createFluentIcon.styles";

/**
 * Makes a component of one of Fluent's drawings. The build puts it in the place of Fluent's own maker, which also knows
 * drawings in colours, writing from right to left and sprites.
 *
 * @param _name the drawing's name in Fluent
 * @param width of the drawing and of its square
 * @param paths what it is made of
 */
export function createFluentIcon(_name: string, width: string, paths: readonly string[]) {
  return function Icon({ className }: { readonly className?: string }) {
    const { root } = useFluentIconStyles();
    return (
      <svg
        aria-hidden
        className={mergeClasses(root, className)}
        width={width}
        height={width}
        viewBox={`0 0 ${width} ${width}`}
        fill="currentColor"
      >
        {paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </svg>
    );
  };
}
