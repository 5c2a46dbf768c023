/** The address of a workspace to found belongs to another one. */
export class WorkspaceTaken extends Error {
  override readonly name = 'WorkspaceTaken';

  constructor(slug: string, email: string) {
    super(
      `There is a workspace at /w/${slug} already, and ${email} is not one of its administrators. Choose another --slug.`,
    );
  }
}
