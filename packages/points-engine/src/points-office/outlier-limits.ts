/**
 * From when on earning is worth a look. None of it says that something is wrong; each is told on screen beside what it found.
 */
export const outlierLimits = {
  /** A champion who earned many times what is usual. */
  fastEarner: {
    days: 30,
    /** Of the median of those who earned. */
    timesMedian: 4,
    /** Reward points; less is never worth a look. */
    pointsMin: 300,
    /** Fewer who earned have no usual. */
    earnersMin: 8,
  },
  /** A champion whose submissions one and the same person approves. */
  sameApprover: {
    days: 90,
    approvalsMin: 5,
    /** Of the champion's approvals, in per cent. */
    sharePercentMin: 70,
    /** Of the approver's share of everybody else's approvals. */
    timesUsual: 1.5,
  },
  /** Many awards to one champion in a short time. */
  burst: {
    days: 30,
    minutes: 60,
    awardsMin: 5,
  },
} as const;
