import type { CampaignDetail, Target } from '@thidua/contract/campaign'

type ContentItem = CampaignDetail['contents'][number]

/** One heading of the document with the targets that stand under it. */
export interface ContentBranch {
  item: ContentItem | null
  targets: Target[]
}

/**
 * Headings in the order of the document, each with its own targets; targets whose heading is not among them stand last
 * under none. Dropped targets stand nowhere.
 */
export function contentBranches(contents: readonly ContentItem[], targets: readonly Target[]): ContentBranch[] {
  const kept = targets.filter((target) => !target.dropped)
  const known = new Set(contents.map((item) => item.path))
  const branches: ContentBranch[] = contents.map((item) => ({
    item,
    targets: kept.filter((target) => target.contentPath === item.path),
  }))
  const homeless = kept.filter((target) => target.contentPath === null || !known.has(target.contentPath))
  return homeless.length === 0 ? branches : [...branches, { item: null, targets: homeless }]
}
