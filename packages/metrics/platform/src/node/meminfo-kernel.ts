/**
 * Memory of the kernel itself, and huge pages, as /proc/meminfo states it.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/meminfo_linux.go
 */
import { gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

export const nodeMemorySlab = gauge('node_memory_Slab_bytes', {
  help: 'Memory in which the kernel keeps its own structures.',
  job: nodeExporter,
});

export const nodeMemorySReclaimable = gauge('node_memory_SReclaimable_bytes', {
  help: 'Slab memory that can be taken back.',
  job: nodeExporter,
});

export const nodeMemorySUnreclaim = gauge('node_memory_SUnreclaim_bytes', {
  help: 'Slab memory that can not be taken back.',
  job: nodeExporter,
});

export const nodeMemoryKernelStack = gauge('node_memory_KernelStack_bytes', {
  help: "Memory of the kernel's stacks.",
  job: nodeExporter,
});

export const nodeMemoryPageTables = gauge('node_memory_PageTables_bytes', {
  help: 'Memory of the page tables.',
  job: nodeExporter,
});

export const nodeMemoryPercpu = gauge('node_memory_Percpu_bytes', {
  help: 'Memory that the kernel keeps for each processor.',
  job: nodeExporter,
});

export const nodeMemoryBounce = gauge('node_memory_Bounce_bytes', {
  help: 'Memory through which devices read that can not reach all of it.',
  job: nodeExporter,
});

export const nodeMemoryWritebackTmp = gauge('node_memory_WritebackTmp_bytes', {
  help: 'Memory that file systems in user space write through.',
  job: nodeExporter,
});

export const nodeMemoryNFSUnstable = gauge('node_memory_NFS_Unstable_bytes', {
  help: 'Memory sent to an NFS server that has not yet stored it.',
  job: nodeExporter,
});

export const nodeMemoryHardwareCorrupted = gauge('node_memory_HardwareCorrupted_bytes', {
  help: 'Memory that the kernel found to be broken.',
  job: nodeExporter,
});

export const nodeMemoryVmallocTotal = gauge('node_memory_VmallocTotal_bytes', {
  help: "Address space of the kernel's virtual memory.",
  job: nodeExporter,
});

export const nodeMemoryVmallocUsed = gauge('node_memory_VmallocUsed_bytes', {
  help: "Address space of the kernel's virtual memory that is used.",
  job: nodeExporter,
});

export const nodeMemoryVmallocChunk = gauge('node_memory_VmallocChunk_bytes', {
  help: 'The largest part of that address space that is free.',
  job: nodeExporter,
});

export const nodeMemoryDirectMap4k = gauge('node_memory_DirectMap4k_bytes', {
  help: 'Memory that the kernel maps in pages of 4 KiB.',
  job: nodeExporter,
});

export const nodeMemoryDirectMap2M = gauge('node_memory_DirectMap2M_bytes', {
  help: 'Memory that the kernel maps in pages of 2 MiB.',
  job: nodeExporter,
});

export const nodeMemoryDirectMap1G = gauge('node_memory_DirectMap1G_bytes', {
  help: 'Memory that the kernel maps in pages of 1 GiB.',
  job: nodeExporter,
});

export const nodeMemoryAnonHugePages = gauge('node_memory_AnonHugePages_bytes', {
  help: 'Memory of processes in transparent huge pages.',
  job: nodeExporter,
});

export const nodeMemoryShmemHugePages = gauge('node_memory_ShmemHugePages_bytes', {
  help: 'Shared memory in huge pages.',
  job: nodeExporter,
});

export const nodeMemoryShmemPmdMapped = gauge('node_memory_ShmemPmdMapped_bytes', {
  help: 'Shared memory that is mapped into processes in huge pages.',
  job: nodeExporter,
});

export const nodeMemoryHugepagesize = gauge('node_memory_Hugepagesize_bytes', {
  help: 'Size of a reserved huge page.',
  job: nodeExporter,
});

export const nodeMemoryHugePages = gauge('node_memory_HugePages_Total', {
  help: 'Huge pages that are reserved.',
  job: nodeExporter,
});

export const nodeMemoryHugePagesFree = gauge('node_memory_HugePages_Free', {
  help: 'Reserved huge pages that nothing uses.',
  job: nodeExporter,
});

export const nodeMemoryHugePagesPromised = gauge('node_memory_HugePages_Rsvd', {
  help: 'Free huge pages that are promised to a process.',
  job: nodeExporter,
});

export const nodeMemoryHugePagesSurplus = gauge('node_memory_HugePages_Surp', {
  help: 'Huge pages beyond the number that is reserved.',
  job: nodeExporter,
});
